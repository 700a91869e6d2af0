<?php
// WordPress without a database: the options of the site are known, every other question is answered with nothing.
class Without_Database extends wpdb {
	private const OPTIONS = array(
		'siteurl'             => 'http://127.0.0.1/test/hosts/wordpress/out',
		'home'                => 'http://127.0.0.1/test/hosts/wordpress/out',
		'blogname'            => 'The Gazette',
		'blog_charset'        => 'UTF-8',
		'template'            => 'gazette',
		'stylesheet'          => 'gazette',
		'use_smilies'         => '1',
		'posts_per_page'      => '10',
		'permalink_structure' => '',
		'rewrite_rules'       => array(),
		'active_plugins'      => array(),
		'cron'                => array( 'version' => 2 ),
		'wp_user_roles'       => array(),
	);

	public function __construct() {
		$this->charset = 'utf8mb4';
		$this->ready   = true;
	}

	public function query( $query ) {
		$this->last_result = array();
		if ( str_contains( $query, 'autoload' ) ) {
			foreach ( self::OPTIONS as $name => $value ) {
				$this->last_result[] = (object) array(
					'option_name'  => $name,
					'option_value' => maybe_serialize( $value ),
					'autoload'     => 'yes',
				);
			}
		}
		$this->num_rows = count( $this->last_result );
		return $this->num_rows;
	}

	public function _real_escape( $data ) {
		return addslashes( (string) $data );
	}

	public function db_version() {
		return '8.0';
	}

	public function get_col_charset( $table, $column ) {
		return 'utf8mb4';
	}
}

$GLOBALS['wpdb'] = new Without_Database();

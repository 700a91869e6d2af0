<?php
// What WordPress makes of posts, by its own functions: a list of HTML comes in as JSON, a list of results goes out.
// The site is the folder $SITE.
error_reporting( E_ALL );
ini_set( 'display_errors', 'stderr' );
ini_set( 'log_errors', '0' );

$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
define( 'ABSPATH', getenv( 'SITE' ) . '/' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', null );
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';

$results = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $html ) {
	$results[] = array(
		// As it is stored for an author; an editor may store all HTML.
		'saved'  => wp_kses_post( $html ),
		// As it is shown: the_content runs wptexturize, convert_smilies, wpautop, shortcodes, embeds and the rest.
		'author' => apply_filters( 'the_content', wp_kses_post( $html ) ),
		'editor' => apply_filters( 'the_content', $html ),
	);
}
echo json_encode( $results );
